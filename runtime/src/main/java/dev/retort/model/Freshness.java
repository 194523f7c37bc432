package dev.retort.model;

import dev.retort.revision.RevisionIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Whether everything on a class path was compiled with the annotation processor. */
public final class Freshness {

    private Freshness() {}

    /** What was not, in words; nothing where all is well. */
    public static List<String> complaints(ClassLoader classLoader) throws IOException {
        RevisionIndex index = RevisionIndex.load(classLoader);
        List<String> complaints = new ArrayList<>();
        UnseenChanges changes = UnseenChanges.of(index, classLoader);
        changes.changed().forEach(it -> complaints.add(it + " has changed"));
        changes.gone().forEach(it -> complaints.add(it + " is gone"));
        for (CompiledFolder folder : CompiledFolder.of(classLoader)) {
            complaints.addAll(folder.unseen(index));
        }
        if (index.packages().isEmpty() && complaints.isEmpty()) {
            complaints.add("there is no " + RevisionIndex.RESOURCE + " on the class path");
        }
        return complaints;
    }
}
