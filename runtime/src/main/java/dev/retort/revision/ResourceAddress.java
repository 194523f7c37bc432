package dev.retort.revision;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a class loader found something; not every one escapes what an address may not hold. */
public final class ResourceAddress {

    private static final Pattern ILLEGAL = Pattern.compile("[\\x00-\\x20\"<>\\[\\]\\\\^`{|}]");

    private ResourceAddress() {}

    public static URI of(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            return URI.create(ILLEGAL.matcher(url.toString())
                    .replaceAll(it -> String.format(
                            Locale.ROOT, "%%%02X", (int) it.group().charAt(0))));
        }
    }
}
