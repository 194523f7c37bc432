package dev.retort.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What holds where no flag is given: {@code RETORT_*} of the environment, then the file {@code retort.properties}. */
final class Configuration implements IDefaultValueProvider {

    static final String FILE = "retort.properties";
    static final String PASSWORD = "password";

    /** Those that the environment and the file may set, too. */
    static final Set<String> OPTIONS = Set.of(
            "url",
            "user",
            "password-file",
            "line",
            "database",
            "directory",
            "output",
            "role",
            "history-schema",
            "lock-wait",
            "retry-budget");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(?<name>[A-Za-z_][A-Za-z0-9_]*)}");

    private final Map<String, String> environment;
    private final String fileName;
    private final Properties file;

    private Configuration(Map<String, String> environment, String fileName, Properties file) {
        this.environment = environment;
        this.fileName = fileName;
        this.file = file;
    }

    /** Only the environment. */
    static Configuration of(Map<String, String> environment) {
        return new Configuration(environment, FILE, new Properties());
    }

    /** @param given a file that must be there; without one, the usual file may be */
    static Configuration of(Map<String, String> environment, String given) {
        String name = given != null ? given : environment.getOrDefault("RETORT_CONFIG", "");
        Path path = Path.of(name.isEmpty() ? FILE : name);
        if (name.isEmpty() && !Files.exists(path)) {
            return of(environment);
        }
        Properties file = new Properties();
        try {
            // Editors of Windows put a mark before the first key.
            file.load(new StringReader(Files.readString(path).replaceFirst("^\uFEFF", "")));
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException("the configuration " + path + " cannot be read: " + e);
        }
        for (String key : new TreeSet<>(file.stringPropertyNames())) {
            if (!OPTIONS.contains(key) && !key.equals(PASSWORD)) {
                TreeSet<String> known = new TreeSet<>(OPTIONS);
                known.add(PASSWORD);
                throw new UsageException(path + " sets " + key + ", which means nothing to Retort; did you mean "
                        + NearestWord.to(key, known) + "? It knows " + String.join(", ", known));
            }
        }
        return new Configuration(environment, path.toString(), file);
    }

    /** What the environment, or else the file, says under this name. */
    Optional<String> value(String name) {
        String variable = "RETORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.ofNullable(environment.get(variable))
                .filter(it -> !it.isEmpty())
                .or(() -> Optional.ofNullable(file.getProperty(name)).map(it -> filledIn(name, it)));
    }

    /** What the file holds must not be printed either. */
    void tell(Secrets secrets) {
        secret(PASSWORD).ifPresent(secrets::add);
        secret("url").ifPresent(secrets::addFromUrl);
    }

    /** What lacks a variable will be no secret, but a mistake. */
    private Optional<String> secret(String name) {
        return Optional.ofNullable(file.getProperty(name))
                .filter(it -> VARIABLE.matcher(it).results().allMatch(found -> environment.containsKey(found.group(1))))
                .map(it -> filledIn(name, it));
    }

    private String filledIn(String name, String text) {
        return VARIABLE.matcher(text).replaceAll(variable -> {
            String value = environment.get(variable.group(1));
            if (value == null) {
                throw new UsageException(fileName + " takes " + name + " from " + variable.group()
                        + ", which the environment does not have");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            String name = option.longestName().replaceFirst("^--", "");
            return OPTIONS.contains(name) ? value(name).orElse(null) : null;
        }
        return null;
    }
}
