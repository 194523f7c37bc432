package dev.retort.processor.reading;

import dev.retort.operation.Operation;
import java.util.List;

/**
 * A revision as its text says it. Work on rows that is more than words stands there as {@code Run}.
 *
 * @param text the whole file
 */
public record WrittenRevision(String text, List<WrittenOperation> up, List<WrittenOperation> down) {

    public WrittenRevision {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    public List<Operation> upgrade() {
        return up.stream().map(WrittenOperation::operation).toList();
    }

    public List<Operation> downgrade() {
        return down.stream().map(WrittenOperation::operation).toList();
    }
}
