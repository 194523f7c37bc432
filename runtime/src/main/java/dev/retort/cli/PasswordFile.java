package dev.retort.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Passwords that lie in files: one alone, or those of PostgreSQL's {@code .pgpass}. */
final class PasswordFile {

    private static final Pattern ADDRESS = Pattern.compile(
            "jdbc:postgresql:(?://(?<host>[^:/,?]*)(?::(?<port>\\d+))?[^/?]*/)?(?<database>[^?]*)(?<parameters>[?].*)?");
    private static final Pattern USER = Pattern.compile("[?&]user=(?<user>[^&]*)");

    private static final Set<PosixFilePermission> NOT_FOR_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private PasswordFile() {}

    /** The first line of a file that holds nothing else. */
    static String read(Path file, Consumer<String> warning) {
        try {
            if (othersMayRead(file)) {
                warning.accept("others may read the password file " + file + ": chmod 600 " + file);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(file, e);
        }
    }

    /** What {@code .pgpass} says about a database, as libpq reads it. */
    static Optional<String> pgpass(Path file, DatabaseUrl url, Optional<String> user, Consumer<String> warning) {
        Matcher address = ADDRESS.matcher(url.jdbc());
        if (!Files.isRegularFile(file) || !address.matches()) {
            return Optional.empty();
        }
        String parameters = Objects.requireNonNullElse(address.group("parameters"), "");
        Matcher named = USER.matcher(parameters);
        List<String> wanted = List.of(
                orElse(address.group("host"), "localhost"),
                orElse(address.group("port"), "5432"),
                decoded(address.group("database")),
                user.orElseGet(() -> named.find() ? decoded(named.group("user")) : System.getProperty("user.name")));
        try {
            if (othersMayRead(file)) {
                warning.accept(file + " is passed over, for others may read it: chmod 600 " + file);
                return Optional.empty();
            }
            return Files.readAllLines(file).stream()
                    .filter(it -> !it.startsWith("#"))
                    .map(PasswordFile::fields)
                    .filter(it -> it.size() == 5 && matches(it, wanted))
                    .map(it -> it.get(4))
                    .findFirst();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** As the driver reads it, which has taken the URL already. */
    private static String decoded(String ofUrl) {
        return URLDecoder.decode(ofUrl, StandardCharsets.UTF_8);
    }

    private static UsageException unreadable(Path file, Exception problem) {
        return new UsageException("the password file " + file + " cannot be read: " + problem.getMessage());
    }

    private static String orElse(String text, String other) {
        return text == null || text.isEmpty() ? other : text;
    }

    private static boolean matches(List<String> fields, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!fields.get(i).equals("*") && !fields.get(i).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Parted by colons; a backslash takes the next letter as it is. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ':' && fields.size() < 4) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c == '\\' && i + 1 < line.length() ? line.charAt(++i) : c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static boolean othersMayRead(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return false;
        }
        Set<PosixFilePermission> permissions = view.readAttributes().permissions();
        return permissions.stream().anyMatch(NOT_FOR_OTHERS::contains);
    }
}
