package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The direction of the arrows: rooms import only what the road of a text gives them, and nobody
 * uses what would make a score depend on anything but the text.
 */
class ArchitectureTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("basedir", "."), "src/main/java/dev/toxicity");

  /** Which rooms each room may import; only the engine sees all. */
  private static final Map<String, Set<String>> ARROWS =
      Map.of(
          "text", Set.of(),
          "match", Set.of("text"),
          "language", Set.of("text"),
          "tokenize", Set.of("text"),
          "lexicon", Set.of(),
          "combine", Set.of("lexicon"));

  private static final Pattern ROOM = Pattern.compile("dev\\.toxicity\\.internal\\.(\\w+)\\.");
  private static final Pattern MUTABLE_STATIC =
      Pattern.compile(
          "^\\s*(?:(?:private|public|protected)\\s+)?static\\s+(?!final\\b|class\\b|record\\b|enum\\b"
              + "|interface\\b|abstract\\b|<)(?:volatile\\s+)?[\\w.<>\\[\\],? @]+\\s+\\w+\\s*(?:=|;)");

  private record Source(String room, Path path, String code) {}

  private static List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Path folder = SOURCES.relativize(file).getParent();
        String room =
            folder != null && folder.startsWith("internal") && folder.getNameCount() > 1
                ? folder.getName(1).toString()
                : "api";
        sources.add(
            new Source(room, SOURCES.relativize(file), withoutComments(Files.readString(file))));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertTrue(sources.size() > 40, "sources not found at " + SOURCES.toAbsolutePath());
    return sources;
  }

  private static String withoutComments(String code) {
    return code.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
  }

  private static void assertNone(String rule, String regex, Set<String> exemptRooms) {
    Pattern pattern = Pattern.compile(regex);
    List<String> offenders = new ArrayList<>();
    for (Source source : sources()) {
      Matcher matcher = pattern.matcher(source.code());
      if (!exemptRooms.contains(source.room()) && matcher.find()) {
        offenders.add(source.path() + ": " + matcher.group());
      }
    }
    assertEquals(List.of(), offenders, rule);
  }

  @Test
  void roomsImportOnlyWhatTheyMay() {
    List<String> offenders = new ArrayList<>();
    for (Source source : sources()) {
      Set<String> allowed = ARROWS.get(source.room());
      Matcher matcher = ROOM.matcher(source.code());
      while (allowed != null && matcher.find()) {
        String other = matcher.group(1);
        if (!other.equals(source.room()) && !allowed.contains(other)) {
          offenders.add(source.path() + " → " + other);
        }
      }
    }
    assertEquals(List.of(), offenders.stream().distinct().toList());
  }

  @Test
  void thePublicFaceSeesOnlyTheEngineAndTheLexiconFormat() {
    List<String> offenders = new ArrayList<>();
    for (Source source : sources()) {
      Matcher matcher = ROOM.matcher(source.code());
      while (source.room().equals("api") && matcher.find()) {
        if (!Set.of("engine", "lexicon").contains(matcher.group(1))) {
          offenders.add(source.path() + " → " + matcher.group(1));
        }
      }
    }
    assertEquals(List.of(), offenders);
  }

  @Test
  void textKnowsNoAttributesAndMatchKnowsNoPolicy() {
    for (Source source : sources()) {
      if (Set.of("text", "match", "tokenize", "language").contains(source.room())) {
        assertTrue(
            !Pattern.compile("dev\\.toxicity\\.(?!internal|ToxicityException)\\w+")
                .matcher(source.code().replaceAll("package .*;", ""))
                .find(),
            () -> source.path() + " imports the public face");
      }
    }
  }

  @Test
  void onlyTheTokenizeRoomSeesLucene() {
    assertNone("Lucene", "org\\.apache\\.lucene", Set.of("tokenize"));
  }

  @Test
  void coreKnowsNoModelRuntime() {
    assertNone("ONNX Runtime", "ai\\.onnxruntime|dev\\.toxicity\\.models", Set.of());
  }

  @Test
  void noRegularExpressionReadsUserText() {
    assertNone("java.util.regex", "java\\.util\\.regex|\\.replaceAll\\(|\\.matches\\(\"", Set.of());
  }

  @Test
  void nothingDependsOnTheDefaultLocaleOrCharset() {
    assertNone("locale", "\\.to(Lower|Upper)Case\\(\\)", Set.of());
    assertNone("locale", "String\\.format\\(\"|\\.getDefault\\(\\)", Set.of());
    assertNone(
        "charset", "\\.getBytes\\(\\)|new String\\(bytes\\)|Charset\\.defaultCharset", Set.of());
  }

  @Test
  void nothingIsPrintedLoggedOrSent() {
    assertNone(
        "output",
        "System\\.(out|err)|printStackTrace|java\\.util\\.logging|org\\.slf4j|java\\.net\\.|java\\.net\\.http",
        Set.of());
  }

  @Test
  void noThreadsAndNoContextClassLoader() {
    assertNone(
        "threads",
        "new Thread\\(|Executors\\.|CompletableFuture|ThreadLocal|getContextClassLoader",
        Set.of());
  }

  @Test
  void noStaticFieldCanChange() {
    List<String> offenders = new ArrayList<>();
    for (Source source : sources()) {
      for (String line : source.code().split("\n", -1)) {
        if (MUTABLE_STATIC.matcher(line).find()) {
          offenders.add(source.path() + ": " + line.strip());
        }
      }
    }
    assertEquals(List.of(), offenders);
  }

  @Test
  void noLibraryTypeIsInAPublicSignature() {
    List<String> offenders = new ArrayList<>();
    Pattern signature =
        Pattern.compile(
            "(?m)^\\s*public [^{;=]*\\b(com\\.google|Immutable\\w+|Analyzer|TokenStream)\\b.*$");
    for (Source source : sources()) {
      Matcher matcher = signature.matcher(source.code());
      if (source.room().equals("api") && matcher.find()) {
        offenders.add(source.path() + ": " + matcher.group());
      }
    }
    assertEquals(List.of(), offenders);
  }

  @Test
  void theModuleExportsThePublicPackagesAlone() throws IOException {
    String module = Files.readString(SOURCES.resolve("../../module-info.java"));
    List<String> exported = new ArrayList<>();
    Matcher matcher = Pattern.compile("exports ([\\w.]+)").matcher(module);
    while (matcher.find()) {
      exported.add(matcher.group(1));
    }
    assertEquals(List.of("dev.toxicity", "dev.toxicity.spi"), exported);
  }

  @Test
  void publicTypesAreAboutADozen() {
    long types =
        sources().stream()
            .filter(s -> s.room().equals("api"))
            .filter(s -> !s.path().toString().endsWith("-info.java"))
            .count();
    assertTrue(types <= 20, types + " public types");
  }
}
