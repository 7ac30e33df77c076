/** One slogan a script, as posters carry them. */
export const slogansByScript = {
  latin: 'Save the Planet',
  accented: 'Größe & Ærø: Łódź, Îles',
  vietnamese: 'Tiếng Việt đẹp lắm',
  greek: 'Σώστε τον πλανήτη',
  cyrillic: 'Спасём планету вместе',
  arabic: 'أنقذوا كوكب الأرض',
  hebrew: 'הצילו את כדור הארץ',
  devanagari: 'धरती बचाओ, जीवन बचाओ',
  bengali: 'পৃথিবী বাঁচাও',
  tamil: 'பூமியைக் காப்போம்',
  thai: 'ช่วยกันรักษ์โลกของเรา',
  georgian: 'გადავარჩინოთ პლანეტა',
  armenian: 'Փրկենք մոլորակը',
  chinese: '保护地球，从我做起',
  japanese: '地球を守ろう、みんなで未来へ',
  korean: '지구를 지키자, 함께',
  emoji: 'Love 🌍 Peace ✌️ 2030',
} as const;

/** The styles posters come in. */
export const posterStyles = ['minimalist', 'bold typography', 'elegant', 'modern', ''] as const;
