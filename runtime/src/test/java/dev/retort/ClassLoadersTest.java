package dev.retort;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.apply.Shop;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionIndex;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassLoadersTest {

    /** An application that is packed with its jars has a class loader of its own, which not every thread is told of. */
    @Test
    void aThreadThatKnowsNoRevisionsHasThoseBesideRetort(@TempDir Path folder) throws Exception {
        Path index = folder.resolve(RevisionIndex.RESOURCE);
        Files.createDirectories(index.getParent());
        IndexedRevision revision =
                new IndexedRevision("a1", List.of(), Shop.CreatesCustomers.class.getName(), "make customers");
        Files.writeString(
                index,
                new RevisionIndex(
                                List.of(new MigrationsPackage("default", "test", Optional.empty(), List.of(revision))))
                        .format());
        List<URL> classPath = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            classPath.add(Path.of(each).toUri().toURL());
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader packed =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            Class<?> retort = packed.loadClass(Retort.class.getName());
            JdbcDataSource database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:");
            Method upgrade = retort.getMethod("upgrade");
            Object outcome = upgrade.invoke(
                    retort.getMethod("on", javax.sql.DataSource.class).invoke(null, database));
            assertTrue(outcome.toString().contains("revisions=[a1 (make customers)]"), outcome.toString());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
