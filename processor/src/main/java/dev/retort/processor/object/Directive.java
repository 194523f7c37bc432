package dev.retort.processor.object;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A comment line of a file that is meant for us. */
record Directive(Kind kind, String value) {

    enum Kind {
        REQUIRES,
        DROP;

        String line(String value) {
            return "-- " + name().toLowerCase(Locale.ROOT) + ": " + value + "\n";
        }
    }

    private static final Pattern LINE =
            Pattern.compile("\\s*--\\s*(?<kind>requires|drop)\\s*:\\s*(?<value>.*?)[;\\s]*", Pattern.CASE_INSENSITIVE);

    static Optional<Directive> of(String line) {
        Matcher directive = LINE.matcher(line);
        return directive.matches()
                ? Optional.of(new Directive(
                        Kind.valueOf(directive.group("kind").toUpperCase(Locale.ROOT)), directive.group("value")))
                : Optional.empty();
    }

    /** The files that it requires. */
    Stream<String> required() {
        return kind == Kind.REQUIRES ? Stream.of(value.split("[,\\s]+")) : Stream.empty();
    }

    /** The statements that take back what the file creates. */
    Stream<String> drops() {
        return kind == Kind.DROP && !value.isEmpty() ? Stream.of(value) : Stream.empty();
    }
}
