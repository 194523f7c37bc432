package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.apply.Status;
import dev.retort.revision.IndexedRevision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** A version of an application, as it is deployed: nothing but its jar. */
record Release(Path jar) {

    /** Compiles all that is there. */
    static Release of(Project project, Path jar) {
        Path classes =
                project.compile("-Aretort.mode=generate").requireSuccess().classes();
        ChildProcess.jar(classes, List.of("--create", "--file", jar.toString(), "-C", classes.toString(), "."))
                .requireSuccess();
        return new Release(jar);
    }

    private interface Work<T> {
        T in(Retort retort);
    }

    private <T> T on(TestDatabase live, Work<T> work) {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            return work.in(Retort.on(live.dataSource()).classLoader(loader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings a database here, and says by which revisions. */
    List<String> upgrade(TestDatabase live) {
        return on(live, it -> it.upgrade().revisions()).stream()
                .map(IndexedRevision::message)
                .toList();
    }

    void downgrade(TestDatabase live, String target) {
        on(live, it -> it.downgrade(target));
    }

    /** Notes that the database stands here, whatever is noted. */
    void forgetThoseBefore(TestDatabase live) {
        on(live, it -> it.purgeAndStamp("head"));
    }

    /** Nothing is unknown, half done or otherwise than the revisions say. */
    void assertSound(TestDatabase live) {
        Status status = on(live, Retort::status);
        assertTrue(status.sound(), status::toString);
        assertTrue(on(live, Retort::verify).agrees());
    }
}
