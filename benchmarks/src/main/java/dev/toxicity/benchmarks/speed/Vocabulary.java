package dev.toxicity.benchmarks.speed;

import java.util.List;

/** Harmless frequent words of each language that {@link Texts} makes messages of. */
final class Vocabulary {
  /**
   * One language.
   *
   * @param share how much of the traffic it has, in percent
   * @param separator what stands between words; empty for scripts without spaces
   * @param insult words that make a message toxic
   * @param words frequent words, most frequent first
   */
  record Language(int share, String separator, String insult, List<String> words) {}

  private Vocabulary() {}

  static final List<Language> LANGUAGES =
      List.of(
          language(
              44,
              " ",
              "you are a complete idiot",
              "the you to and is it that of in for we this have on with are be just not what can"
                  + " at so all good time about when see really think know people one day going"
                  + " thanks game please team tomorrow morning friends music great photo weather"
                  + " work maybe always something happened yesterday beautiful question answer"
                  + " match weekend coffee train holiday recipe garden birthday ticket server"
                  + " update project release meeting"),
          language(
              8,
              " ",
              "eres un idiota",
              "de la que el en y los se del las por un para con no una su al lo como más pero sus"
                  + " le ya este cuando también hoy gracias amigo mañana bueno tiempo casa música"
                  + " partido después siempre feliz cumpleaños año niño"),
          language(
              7,
              " ",
              "du bist ein Idiot",
              "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als"
                  + " auch es an werden aus er hat dass sie nach wird bei heute morgen schön"
                  + " Freunde Wetter Frage danke Straße Fußball natürlich über Grüße"),
          language(
              6,
              " ",
              "tu es un idiot",
              "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se"
                  + " ce il sont avec nous vous mais merci demain très bonjour été après français"
                  + " garçon musique voilà déjà"),
          language(
              7,
              " ",
              "ты полный идиот",
              "и в не на я что он с как это по но они мы все она так его за был от то же сегодня"
                  + " спасибо завтра хорошо погода друзья вопрос музыка время человек работа день"
                  + " красивый новый игра"),
          language(
              5,
              " ",
              "você é um idiota",
              "de a o que e do da em um para é com não uma os no se na por mais as dos como mas"
                  + " foi ao ele das tem à seu obrigado amanhã música coração irmão você"),
          language(
              4,
              " ",
              "أنت غبي",
              "في من على أن إلى هذا مع كان ما هو التي عن كل بعد يوم شكرا غدا صديق الطقس سؤال"
                  + " موسيقى جميل اليوم وقت"),
          language(
              4,
              " ",
              "तुम बेवकूफ हो",
              "है के में की और को से का यह पर नहीं एक कि हम आप आज कल धन्यवाद दोस्त मौसम सवाल"
                  + " संगीत समय सुंदर काम"),
          language(
              3,
              " ",
              "sen tam bir aptalsın",
              "ve bir bu için ne ben çok da de o mi ama gibi daha var yok bugün yarın teşekkürler"
                  + " güzel şey değil arkadaş müzik"),
          language(
              4,
              "",
              "你是个白痴",
              "的 是 我 不 在 人 们 有 他 这 上 大 来 和 国 地 到 以 说 时 要 就 出 会 今天 明天 谢谢 朋友 天气 音乐 问题"),
          language(
              3,
              "",
              "お前は馬鹿だ",
              "の に は を た が で て と し れ さ ある いる も する から な こと として 今日 明日 ありがとう 友達 天気 音楽 です"),
          language(
              3, " ", "너는 바보야", "이 그 저 것 수 나는 우리 있다 하는 오늘 내일 감사합니다 친구 날씨 음악 질문 시간 아름다운 정말 그리고"),
          language(
              2,
              "",
              "คุณมันโง่",
              "ที่ และ เป็น ของ ใน ไม่ มี ได้ จะ วันนี้ พรุ่งนี้ ขอบคุณ เพื่อน อากาศ ดนตรี เวลา"));

  private static Language language(int share, String separator, String insult, String words) {
    return new Language(share, separator, insult, List.of(words.split(" ")));
  }
}
