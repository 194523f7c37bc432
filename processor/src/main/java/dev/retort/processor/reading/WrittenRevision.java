package dev.retort.processor.reading;

import dev.retort.operation.Operation;
import java.util.List;

/**
 * A revision as its text says it. Work on rows that is more than words stands there as {@code Run}.
 *
 * @param text the whole file
 */
public record WrittenRevision(String text, List<Operation> upgrade, List<Operation> downgrade) {

    public WrittenRevision {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }
}
