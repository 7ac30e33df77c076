/** Words of remarks on a picture, in English: lines for `listed`. */

/** Words of people who like what they see. */
export const pleasedWords =
  'love loved loves like liked likes great nice good best perfect beautiful amazing awesome cool cute wow yes better fun funny pretty impressed bad laughing';

/** Words of people who are not won over by a picture; a message of these alone asks for nothing yet. */
export const doubtWords =
  'not sure about this that it it-is one is looks look looking feels feel seems kinda kind of sort a bit little somehow idk i am do dont really quite very so just to me my for the thing cup tea fan eh hmm hm mm meh man bro tbh though tho maybe guess think was isnt doesnt know what here there something in picture image pic drawing with be could better honestly ugh nah well yet like love had mind wanted imagined expected pictured hoped meant i';

/** Those of them that carry the doubt. */
export const doubtCores =
  'sure idk off weird wrong strange odd creepy ugly bad awful terrible horrible unsure unconvinced convinced dislike hate meh disappointing disappointed boring bland ugh mid lame basic cringe cheesy underwhelming';

/** Those that doubt only where "not" is in the message. */
export const doubtCoresWhenDenied =
  'sure feeling convinced fan thing tea like love loving liking digging right good great mind wanted imagined expected pictured hoped meant';

/** First words of a question about the picture: "why is it green?", "what is that in the corner?". */
export const wonderingWords = 'why how-come what who where';

/** Second words of such a question. */
export const wonderedVerbs = 'is are does do did so not no the';

/** Verbs of praise: "I love the fox", "I like how it glows". */
export const praisingVerbs = 'love like adore enjoy';

/** Words that may stand before them. */
export const praisingAdverbs = 'really just do so absolutely totally';

/** Words that make a wish of praise: "I like it, but …". */
export const wishWords = 'but if could can would make want wish more less except only without';

/** Languages that Vizzy is asked to write in: "in german please". */
export const askedLanguages =
  'german french spanish italian portuguese dutch japanese chinese russian polish turkish arabic hindi korean swedish ukrainian greek hebrew latin';

/** What may stand around a language: "can you write it in German instead, please?". */
export const aroundLanguages =
  'please now and but ok okay can could you make do write tell say it the same translate in into to instead';

/** Openings before an edit that say nothing of it. */
export const politeOpenings =
  'is-it-possible-to would-it-be-possible-to is-there-a-way-to is-there-any-way-to is-there-any-chance-you-could any-chance-you-could do-you-think-you-could do-you-mind-if-you would-you-mind do-you-think-you-can i-was-wondering-if-you-could i-wonder-if-you-could sorry-i-meant no-i-meant oh-i-meant wait-i-meant no-sorry-i-meant no-wait-i-meant oh-sorry-i-meant i-meant i-mean';

/** Verbs that begin an edit. */
export const editVerbs = 'make add remove change turn put give try use take replace swap move fix paint recolor';
