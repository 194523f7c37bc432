package dev.retort.processor.output;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.ProcessingEnvironment;

/** What is done when the compiler has written its last class. */
final class AfterCompile implements TaskListener {

    /** Something to do with files. */
    interface Work {
        void run() throws IOException;
    }

    private final Work work;

    private AfterCompile(Work work) {
        this.work = work;
    }

    /** Whether it is going to be done: only javac itself tells when it has finished. */
    static boolean run(ProcessingEnvironment environment, Work work) {
        try {
            JavacTask.instance(environment).addTaskListener(new AfterCompile(work));
            return true;
        } catch (IllegalArgumentException | LinkageError e) {
            // Not javac, or javac behind a build tool's wrapper.
            return false;
        }
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.COMPILATION) {
            try {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
