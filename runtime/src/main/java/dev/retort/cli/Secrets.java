package dev.retort.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that must not be printed, whoever prints it: drivers like to repeat what they were given. */
final class Secrets {

    static final String PASSWORD = "RETORT_PASSWORD";

    /** Replacing one of fewer letters would garble the text more than it hides. */
    private static final int SHORTEST = 4;

    private static final Pattern IN_URL =
            Pattern.compile("(?i)(?<before>[?&;][a-z_.-]*(?:password|passwd|pwd|secret|token)=)(?<secret>[^&;\\s]+)");

    private final List<String> longestFirst;

    private Secrets(Set<String> secrets) {
        longestFirst = new ArrayList<>(secrets);
        longestFirst.removeIf(it -> it.length() < SHORTEST);
        longestFirst.sort((one, other) -> other.length() - one.length());
    }

    static Secrets in(String[] args, Map<String, String> environment) {
        Set<String> found = new TreeSet<>();
        found.add(environment.getOrDefault(PASSWORD, ""));
        addFromUrl(environment.getOrDefault(ConnectionOptions.URL, ""), found);
        for (int i = 0; i < args.length; i++) {
            addFromUrl(args[i], found);
            if (args[i].startsWith(ConnectionOptions.PASSWORD_OPTION + "=")) {
                found.add(args[i].substring(args[i].indexOf('=') + 1));
            } else if (args[i].equals(ConnectionOptions.PASSWORD_OPTION) && i + 1 < args.length) {
                found.add(args[i + 1]);
            }
        }
        return new Secrets(found);
    }

    private static void addFromUrl(String url, Set<String> found) {
        Matcher secrets = IN_URL.matcher(url);
        while (secrets.find()) {
            found.add(secrets.group("secret"));
        }
    }

    static boolean areIn(String url) {
        return IN_URL.matcher(url).find();
    }

    String masked(String text) {
        String masked = IN_URL.matcher(text).replaceAll("${before}***");
        for (String secret : longestFirst) {
            masked = masked.replace(secret, "***");
        }
        return masked;
    }
}
