package dev.retort.apply;

import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import javax.sql.DataSource;

/** A data source out of a URL; the drivers' own are different classes for each database. */
final class UrlSource {

    private UrlSource() {}

    static DataSource of(String url) {
        return (DataSource) Proxy.newProxyInstance(
                UrlSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return DriverManager.getConnection(url);
                });
    }
}
