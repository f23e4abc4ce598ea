const listed = (text: string): readonly string[] => text.split(/[,\n]/).flatMap((name) => name.trim() || [])

/** Countries of birth as case systems write them, by our group of countries (members of EU and EES since 2020). */
export const countryValues: Readonly<Record<string, readonly string[]>> = {
  'fodelseland.norden': listed('Danmark, Finland, Färöarna, Grönland, Island, Norge, Åland'),
  'fodelseland.eu_ees': listed(`
    Belgien, Bulgarien, Cypern, Estland, Frankrike, Grekland, Holland, Irland, Italien, Kroatien, Lettland, Liechtenstein,
    Litauen, Luxemburg, Malta, Nederländerna, Polen, Portugal, Rumänien, Slovakien, Slovenien, Spanien, Tjeckien, Tyskland,
    Ungern, Österrike
  `),
  'fodelseland.utanfor_eu': listed(`
    Afghanistan, Albanien, Algeriet, Andorra, Angola, Argentina, Armenien, Australien, Azerbajdzjan, Bahrain, Bangladesh,
    Belarus, Benin, Bhutan, Bolivia, Bosnien, Bosnien och Hercegovina, Botswana, Brasilien, Burkina Faso, Burma, Burundi,
    Centralafrikanska republiken, Chile, Colombia, Costa Rica, Djibouti, Dominikanska republiken, Ecuador, Egypten,
    El Salvador, Elfenbenskusten, England, Eritrea, Etiopien, Filippinerna, Förenade Arabemiraten, Gabon, Gambia, Georgien,
    Ghana, Guatemala, Guinea, Guinea-Bissau, Haiti, Honduras, Hongkong, Indien, Indonesien, Irak, Iran, Israel, Jamaica,
    Japan, Jemen, Jordanien, Kambodja, Kamerun, Kanada, Kap Verde, Kazakstan, Kenya, Kina, Kirgizistan, Kongo,
    Kongo-Brazzaville, Kongo-Kinshasa, Kosovo, Kuba, Kuwait, Laos, Libanon, Liberia, Libyen, Madagaskar, Makedonien, Malawi,
    Malaysia, Mali, Marocko, Mauretanien, Mauritius, Mexiko, Moçambique, Moldavien, Mongoliet, Montenegro, Myanmar, Namibia,
    Nepal, Nicaragua, Niger, Nigeria, Nordkorea, Nordmakedonien, Nya Zeeland, Oman, Pakistan, Palestina,
    Palestinska territorierna, Panama, Paraguay, Peru, Qatar, Rwanda, Ryssland, Saudiarabien, Schweiz, Senegal, Serbien,
    Sierra Leone, Singapore, Skottland, Somalia, Sri Lanka, Storbritannien, Sudan, Surinam, Sydafrika, Sydkorea, Sydsudan,
    Syrien, Tadzjikistan, Taiwan, Tanzania, Tchad, Thailand, Togo, Tunisien, Turkiet, Turkmenistan, Uganda, Ukraina,
    Uruguay, USA, Uzbekistan, Venezuela, Vietnam, Vitryssland, Zambia, Zimbabwe
  `),
}
