/**
 * What is most often drawn, in other languages: English word, then its names in German, French, Spanish, Italian, Portuguese,
 * Dutch, Polish and Russian without accents on Latin letters, and in Chinese and Japanese. Words that mean something else in
 * English (`chat`, `bar`, `kind`) are left out.
 */
const table: Readonly<Record<string, string>> = {
  cat: 'katze kater katzchen chatte chaton gato gata gatito gatto gattino gatinho kot kotek кот кошка котенок 猫 ねこ ネコ',
  dog: 'hund hundchen chien chienne chiot perro perra perrito cagnolino cachorro cao hond pies собака пес щенок 狗 犬 いぬ',
  fox: 'fuchs fuchse renard zorro volpe raposa vos лиса лис 狐狸 狐 キツネ',
  bird: 'vogel oiseau oiseaux pajaro pajaros uccello uccelli passaro passaros ptak птица птицы 鸟 鳥',
  horse: 'pferd pferde cheval chevaux caballo caballos cavallo cavalli cavalo paard kon лошадь конь 马 馬',
  fish: 'fisch fische poisson poissons pescado pesce peixe ryba рыба 鱼 魚',
  bear: 'baren oso orso urso niedzwiedz медведь 熊',
  wolf: 'loup lobo lupo wilk волк 狼',
  lion: 'lowe leone leao leeuw лев 狮子 ライオン',
  owl: 'eule hibou buho gufo coruja sowa сова 猫头鹰 フクロウ',
  rabbit: 'hase kaninchen lapin conejo coniglio coelho konijn krolik кролик заяц 兔子 うさぎ',
  dragon: 'drache dragone dragao draak smok дракон 龙 竜 ドラゴン',
  whale: 'baleine ballena balena baleia walvis wieloryb кит 鲸 クジラ',
  butterfly: 'schmetterling papillon mariposa farfalla borboleta vlinder motyl бабочка 蝴蝶',
  tree: 'baum baume arbre arbres arbol arboles albero alberi arvore drzewo дерево деревья 树 木',
  flower: 'blume blumen fleur fleurs fiore fiori flores bloem bloemen kwiat kwiaty цветок цветы 花',
  house: 'haus hauser maison casa casas huis domek дом домик 房子 家',
  castle: 'schloss chateau castillo castello castelo kasteel zamek замок 城堡 城',
  lighthouse: 'leuchtturm phare faro farol vuurtoren latarnia маяк 灯塔 灯台',
  bridge: 'brucke ponte puente brug мост 桥 橋',
  boat: 'bateau barco barca lodka лодка 船 舟',
  ship: 'schiff navire buque navio statek корабль',
  train: 'zug treno comboio trein pociag поезд 火车 電車',
  car: 'voiture coche macchina carro samochod машина автомобиль 汽车 車',
  robot: 'roboter робот 机器人 ロボット',
  rocket: 'rakete fusee cohete razzo foguete raket rakieta ракета 火箭 ロケット',
  person: 'mensch personne persona pessoa czlowiek человек 人',
  child: 'enfant nino nina bambino bambina crianca dziecko ребенок 孩子 子供',
  woman: 'frau femme mujer mulher vrouw kobieta женщина 女人',
  man: 'mann homme hombre uomo homem mezczyzna мужчина 男人',
  heart: 'herz coeur corazon cuore coracao serce сердце 心',
  mountains: 'berg berge gebirge montagne montagnes montana montanas montagna montanha bergen gory горы гора 山',
  forest: 'wald foret bosque foresta floresta bos las лес 森林 森',
  sea: 'meer ozean mer oceano zee morze море 海',
  beach: 'plage playa spiaggia praia пляж 海滩 ビーチ',
  lake: 'lac lago laghi meertje jezioro озеро 湖',
  river: 'fluss riviere fleuve rio fiume rivier rzeka река 河 川',
  desert: 'wuste deserto desierto woestijn pustynia пустыня 沙漠 砂漠',
  meadow: 'wiese prairie campo prato weide laka поле луг 草原',
  city: 'stadt ville ciudad citta cidade miasto город 城市 街',
  village: 'dorf pueblo villaggio aldeia dorp wioska деревня 村',
  street: 'strasse calle strada rua straat ulica улица',
  garden: 'garten jardin giardino jardim tuin ogrod сад парк 花园 庭',
  space: 'weltraum weltall espace espacio spazio espaco ruimte kosmos космос 太空 宇宙',
  sky: 'himmel ciel cielo ceu hemel niebo небо 天空 空',
  room: 'zimmer chambre habitacion stanza quarto kamer pokoj комната 房间 部屋',
  window: 'fenster fenetre ventana finestra janela raam okno окно 窗',
  sunset: 'sonnenuntergang abend atardecer tramonto zonsondergang zachod закат вечер 日落 夕日',
  sunrise: 'sonnenaufgang morgen aurore amanecer amanhecer zonsopgang рассвет утро 日出 朝',
  night: 'nacht nuit noche notte noite noc ночь ночью 夜',
  moon: 'mond lune luna lua maan ksiezyc луна 月',
  stars: 'sterne etoiles estrellas stelle estrelas sterren gwiazdy звезды 星',
  rain: 'regen pluie lluvia pioggia chuva deszcz дождь 雨',
  snow: 'schnee neige nieve neve sneeuw snieg снег 雪',
  storm: 'sturm gewitter tempete orage tormenta tempesta tempestade burza буря гроза',
  fog: 'nebel brouillard niebla nebbia nevoa mist mgla туман 雾 霧',
  autumn: 'herbst automne otono autunno outono herfst jesien осень 秋',
  winter: 'hiver invierno inverno zima зима 冬',
  spring: 'fruhling printemps primavera wiosna весна 春',
  summer: 'sommer verano estate zomer лето 夏',
  red: 'rote roter rotes rouge rojo roja rosso rossa vermelho czerwony красный красная 红 赤',
  blue: 'blau blaue blauer blaues bleu bleue azul azzurro blu blauw niebieski синий синяя 蓝 青',
  yellow: 'gelb gelbe gelber gelbes jaune amarillo giallo amarelo geel zolty желтый 黄',
  green: 'grun grune gruner grunes vert verte verde groen zielony зеленый зеленая 绿 緑',
  white: 'weiss weisse weisser blanc blanco bianco branco bialy белый белая 白',
  black: 'schwarz schwarze schwarzer noire negro negra nero preto zwart czarny черный черная 黑 黒',
  two: 'zwei deux dois twee dwa два две 两只 二',
  three: 'drei trois tres tre trzy три 三',
  on: 'auf sur sobre sulla sul na на',
  under: 'unter sous debajo sotto debaixo onder под',
  over: 'uber dessus encima sopra acima boven nad над',
  without: 'ohne sans senza sem zonder bez без',
};

/** English words by their names in other languages. */
export const englishOf: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([english, line]) => line.split(' ').map((word) => [word, english] as const)),
);

/** Words that only an English sentence has: in one, nothing is taken for a word of another language. */
const englishOnly = new Set(
  'the of and with my your our his her their its this that draw make paint please where who from into through'.split(
    ' ',
  ),
);

/** Whether a text, as its words in small letters, may be in another language than English. */
export const mayBeForeign = (words: readonly string[]): boolean => !words.some((word) => englishOnly.has(word));
