/** The most common words of requests in languages other than English. Lines for `normalizedPhrases`. */
import { listed } from './find.ts';
import { wordsOf } from './words.ts';

/** The phrases of a line, without accents and cut into words in the same way as texts. */
export function normalizedPhrases(line: string): readonly string[] {
  const phrases = listed(line).map((phrase) => wordsOf(phrase).map(({ base }) => base));
  return phrases.filter((words) => words.length > 0).map((words) => words.join(' '));
}

/** Verbs that ask for a picture: German, French, Spanish, Italian, Portuguese, Dutch, Russian, Arabic. */
export const foreignCommands =
  'zeichne zeichnen male malt mal erstelle zeig erzähl erzähle schreib mach dessine dessinez dessiner peins fais crée montre raconte dibuja dibújame dibujar pinta píntame crea haz muestra cuéntame disegna disegnami dipingi mostrami raccontami desenhe desenha pinte crie mostre teken schilder maak нарисуй изобрази создай покажи расскажи ارسم ارسمي اصنع';

/** Articles, and words for "me", after such a verb. */
export const foreignArticles =
  'ein eine einen einem das dem den die der mir un une le la les moi uno una el los il lo um uma o a een het mij мне لي';

/** Words that name nothing to show. */
export const foreignFillers = `${foreignCommands} ${foreignArticles} bitte mit text que diga dice con texto avec texte testo ich mich bin fühle fühlte wie es heute von vom aus bild s'il te vous plaît je suis image de mon ma mes elle il était est aujourd'hui por favor yo soy estoy estaba fue hoy imagen per favore io sono oggi era mia mio por favor eu estou foi hoje imagem alsjeblieft ik ben vandaag пожалуйста я сегодня картину картинку من فضلك أنا اليوم صورة の を に は が で な だ た て です ます でし し い 描い 描く 描い ください お願い 絵 私 今 画 画出 请 我 的 了 一 张 图 给`;

/** Periods of the person's own life. */
export const foreignPeriods = {
  day: 'meinen-tag mein-tag meinem-tag meines-tages ma-journée mon-jour mi-día mi-jornada la-mia-giornata mia-giornata meu-dia mijn-dag мой-день моего-дня يومي 今日 一日 私の一日 今天 我的一天 mój-dzień günümü',
  morning: 'meinen-morgen ma-matinée mi-mañana la-mia-mattina minha-manhã mijn-ochtend',
  evening: 'meinen-abend ma-soirée mi-noche la-mia-serata minha-noite mijn-avond',
  week: 'meine-woche meiner-woche ma-semaine mi-semana la-mia-settimana minha-semana mijn-week мою-неделю моя-неделя أسبوعي 今週 这周 我的一周',
  weekend: 'mein-wochenende mon-week-end mon-weekend mi-fin-de-semana il-mio-weekend meu-fim-de-semana mijn-weekend',
  year: 'mein-jahr mon-année mi-año il-mio-anno meu-ano mijn-jaar мой-год',
  life: 'mein-leben meines-lebens ma-vie mi-vida la-mia-vita minha-vida mijn-leven мою-жизнь моя-жизнь حياتي 人生 我的生活 我的人生',
  feelings:
    'meine-stimmung meine-laune meine-gefühle wie-ich-mich-fühle mon-humeur mes-sentiments mes-émotions comment-je-me-sens mi-ánimo mi-estado-de-ánimo mis-sentimientos mis-emociones cómo-me-siento il-mio-umore le-mie-emozioni come-mi-sento meu-humor meus-sentimentos como-me-sinto mijn-stemming mijn-gevoelens hoe-ik-me-voel мое-настроение мои-чувства مشاعري مزاجي 気分 気持ち 心情 我的心情',
} as const;

/** Words for moods, by canonical mood. */
export const foreignMoods: Readonly<Record<string, string>> = {
  dull: 'lustlos trist',
  boring:
    'langweilig ennuyeux ennuyeuse aburrido aburrida noioso noiosa chato entediante saai скучно скучный 退屈 ممل 无聊',
  tired:
    'müde erschöpft kaputt fatigué fatiguée fatigant épuisé épuisée cansado cansada cansancio agotado agotada stanco stanca exausto vermoeid устал устала усталый 疲れ 疲れた متعب تعبان 累 很累',
  peaceful: 'friedlich paisible pacífico pacífica vredig мирно',
  energetic: 'energiegeladen énergique enérgico enérgica energico',
  happy:
    'glücklich fröhlich froh heureux heureuse joyeux joyeuse feliz felices alegre contento contenta felice allegro allegra blij gelukkig счастлив счастлива счастливый весело радостно 楽しい 嬉しい 幸せ سعيد سعيدة 开心 快乐 高兴',
  sad: 'traurig triste tristes verdrietig грустно грустный печально 悲しい 悲し حزين حزينة 难过 伤心',
  busy: 'beschäftigt occupé occupée ocupado ocupada occupato occupata занят 忙しい مشغول 很忙',
  calm: 'ruhig entspannt calme détendu détendue tranquilo tranquila tranquillo tranquilla rustig спокойно 穏やか هادئ 平静',
  excited:
    'aufgeregt begeistert excité excitée emocionado emocionada eccitato animado animada opgewonden 興奮 متحمس 兴奋',
  angry:
    'wütend fâché fâchée furieux enojado enojada enfadado enfadada arrabbiato arrabbiata irritado злой 怒り غاضب 生气',
  anxious: 'ängstlich nervös anxieux anxieuse nervioso nerviosa ansioso ansiosa preoccupato тревожно 不安 قلق 焦虑',
  stressed: 'gestresst stressig stressé stressée estresado estresada stressato stressata estressado estressada',
  lonely: 'einsam solitaire eenzaam одиноко 寂しい وحيد 孤独',
  romantic: 'romantisch romantique romántico romántica romantico romantica романтично',
  mysterious: 'geheimnisvoll mysteriös mystérieux mystérieuse misterioso misteriosa',
  nostalgic: 'nostalgisch nostalgique nostálgico nostálgica',
};

/** Negations. */
export const foreignNegators = 'nicht kein keine keinen pas niet не ohne';

/** Nouns for posters, stories and works of art. */
export const foreignPosters = 'plakat plakate affiche póster cartaz locandina плакат ポスター ملصق 海报';
export const foreignStories =
  'geschichte gutenachtgeschichte märchen histoire conte cuento historia racconto fiaba favola storia verhaal сказку сказка историю 物語 قصة 故事';
export const foreignArt =
  'gemälde ölgemälde peinture tableau pintura dipinto quadro schilderij картина живопись 油絵 油画';

/** Messages that drop a request. */
export const foreignCancellations =
  'vergiss-es abbrechen lass-es nein-danke nein laisse-tomber oublie annule non-merci non olvídalo cancela déjalo no-gracias lascia-perdere lascia-stare annulla esquece esqueça laat-maar забудь отмена не-надо キャンセル やめて いいえ إلغاء انسى 算了 取消 不用了';

/** Messages that ask for the same request once more. */
export const foreignAgain =
  'noch-einmal nochmal nochmals noch-eins encore encore-une-fois à-nouveau otra-vez de-nuevo otro otra ancora ancora-una-volta di-nuovo mais-uma-vez de-novo outra-vez nog-een-keer opnieuw еще-раз снова もう一度 もう一回 مرة-أخرى 再来一次 再画一次';

/** Greetings and thanks. */
export const foreignGreetings =
  'hallo guten-tag guten-morgen guten-abend moin servus salut bonjour bonsoir coucou hola buenos-días buenas-tardes buenas ciao buongiorno olá oi bom-dia hoi goedendag привет здравствуйте こんにちは おはよう مرحبا السلام-عليكم 你好 hej cześć merhaba namaste';
export const foreignThanks =
  'danke vielen-dank danke-schön dankeschön merci merci-beaucoup gracias muchas-gracias grazie grazie-mille obrigado obrigada bedankt dank-je спасибо ありがとう شكرا 谢谢 tack dziękuję teşekkürler super-danke schön très-bien muy-bien';
