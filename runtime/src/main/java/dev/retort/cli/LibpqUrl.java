package dev.retort.cli;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code postgres://user:password@host:port/database?sslmode=require}, as libpq and most platforms write where a database is. */
final class LibpqUrl {

    private static final Pattern PARTS =
            Pattern.compile("postgres(?:ql)?://(?:(?<user>[^:@/]*)(?::(?<password>[^/]*))?@)?"
                    + "(?<hosts>[^/?@]*)(?:/(?<database>[^?]*))?(?:\\?(?<parameters>.*))?");

    /** What the PostgreSQL driver calls otherwise; the rest has one name in both, as sslmode. */
    private static final Map<String, String> JDBC_NAMES = Map.of(
            "application_name", "ApplicationName",
            "connect_timeout", "connectTimeout",
            "channel_binding", "channelBinding",
            "gssencmode", "gssEncMode",
            "krbsrvname", "kerberosServerName");

    private LibpqUrl() {}

    static boolean isOne(String text) {
        return text.startsWith("postgres://") || text.startsWith("postgresql://");
    }

    static DatabaseUrl parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new UsageException("this is no PostgreSQL URL: write postgres://user@host:port/database");
        }
        Optional<String> user = decoded(parts.group("user"));
        Optional<String> password = decoded(parts.group("password"));
        List<String> parameters = new ArrayList<>();
        for (String parameter :
                Optional.ofNullable(parts.group("parameters")).orElse("").split("&")) {
            String name = parameter.replaceFirst("=.*", "");
            Optional<String> value = decoded(parameter.substring(Math.min(parameter.length(), name.length() + 1)));
            if (name.equals("user")) {
                user = value;
            } else if (name.equals("password")) {
                password = value;
            } else if (!name.isEmpty()) {
                parameters.add(JDBC_NAMES.getOrDefault(name, name) + "=" + encoded(value.orElse("")));
            }
        }
        String database = decoded(parts.group("database"))
                .or(() -> decoded(parts.group("user")))
                .orElse("");
        String hosts = parts.group("hosts").isEmpty() ? "localhost" : parts.group("hosts");
        return new DatabaseUrl(
                "jdbc:postgresql://" + hosts + "/" + encoded(database)
                        + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters)),
                user,
                password);
    }

    private static Optional<String> decoded(String text) {
        try {
            // In a URL's path a plus is a plus; the decoder is made for forms.
            return Optional.ofNullable(text)
                    .filter(it -> !it.isEmpty())
                    .map(it -> URLDecoder.decode(it.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new UsageException("the database URL has a % that is not followed by two hexadecimal digits");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
