package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bug of ours says so, and how to go on without us. */
class OurOwnBugTest {

    @TempDir
    Path folder;

    @Test
    void saysThatItIsABugAndHowToGoOn() throws Exception {
        Workspace workspace = new Workspace(folder).entity("Customer", "");

        RuntimeException bug =
                assertThrows(RuntimeException.class, () -> workspace.compile(new Stumbling(), workspace.javaFiles()));

        Throwable ours = bug.getCause();
        assertTrue(ours.getMessage().matches("a bug in Retort.*, not in your code: .*"), ours.getMessage());
        assertTrue(ours.getMessage().contains("-Aretort.mode=off"), ours.getMessage());
        assertEquals("stumbled", ours.getCause().getMessage());
    }

    /** Our processor in a compiler that fails where it must not. */
    private static final class Stumbling extends AbstractProcessor {

        private final Processor ours = new RetortProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            ours.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    ProcessingEnvironment.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("getElementUtils")) {
                            throw new IllegalStateException("stumbled");
                        }
                        return method.invoke(environment, arguments);
                    }));
        }

        @Override
        public java.util.Set<String> getSupportedAnnotationTypes() {
            return ours.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return ours.getSupportedSourceVersion();
        }

        @Override
        public boolean process(java.util.Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return ours.process(annotations, round);
        }
    }
}
