package dev.retort.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that must not be printed, whoever prints it: drivers like to repeat what they were given. Results of our own are made of
 * revisions and the history; a password that is also the name of a table must not be taken out of them.
 */
final class Secrets {

    /** Replacing one of fewer letters would garble the text more than it hides. */
    private static final int SHORTEST = 4;

    private static final Pattern PARAMETER =
            Pattern.compile("(?i)(?<before>[?&;][a-z_.-]*(?:password|passwd|pwd|secret|token)=)(?<secret>[^&;\\s]+)");
    private static final Pattern USER_INFO = Pattern.compile("(?<before>://[^/:@\\s]*:)(?<secret>[^/\\s]+)(?=@)");

    private final Set<String> known = new TreeSet<>();

    /** What of the arguments and the environment is a secret already. */
    static Secrets in(String[] args, Map<String, String> environment) {
        Secrets secrets = new Secrets();
        environment.forEach((name, value) -> {
            if (name.equals("RETORT_PASSWORD") || name.equals("PGPASSWORD")) {
                secrets.add(value);
            }
            secrets.addFromUrl(value);
        });
        for (int i = 0; i < args.length; i++) {
            secrets.addFromUrl(args[i]);
            if (args[i].startsWith(ConnectionOptions.PASSWORD_OPTION + "=")) {
                secrets.add(args[i].substring(args[i].indexOf('=') + 1));
            } else if (args[i].equals(ConnectionOptions.PASSWORD_OPTION) && i + 1 < args.length) {
                secrets.add(args[i + 1]);
            }
        }
        return secrets;
    }

    void add(String secret) {
        if (secret.length() >= SHORTEST) {
            known.add(secret);
            known.add(Json.escaped(secret));
        }
    }

    void addFromUrl(String url) {
        for (Pattern pattern : List.of(PARAMETER, USER_INFO)) {
            Matcher secrets = pattern.matcher(url);
            while (secrets.find()) {
                add(secrets.group("secret"));
            }
        }
    }

    static boolean areIn(String url) {
        return PARAMETER.matcher(url).find() || USER_INFO.matcher(url).find();
    }

    String masked(String text) {
        String masked = PARAMETER.matcher(text).replaceAll("${before}***");
        masked = USER_INFO.matcher(masked).replaceAll("${before}***");
        for (String secret : known.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            masked = asWord(secret).matcher(masked).replaceAll("***");
        }
        return masked;
    }

    /** Where somebody's password is postgres, postgresql is not. */
    private static Pattern asWord(String secret) {
        String begin = isOfWords(secret.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        String end = isOfWords(secret.codePointBefore(secret.length())) ? "(?![\\p{L}\\p{N}])" : "";
        return Pattern.compile(begin + Pattern.quote(secret) + end);
    }

    private static boolean isOfWords(int letter) {
        return Character.isLetterOrDigit(letter);
    }
}
