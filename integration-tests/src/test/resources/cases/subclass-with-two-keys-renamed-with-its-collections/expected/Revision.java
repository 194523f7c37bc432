package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "77cca278f04f", parents = "f5aa09b36e74", message = "rename dog_herd of tricks to goldenretriever_herd, rename dog_number of tricks to goldenretriever_number and 3 more")
public final class R0002_RenameDogHerdOfTricksToGoldenretrieverHerdRenameDogNumberOf implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("tricks", "dog_herd", "goldenretriever_herd");
        op.renameColumn("tricks", "dog_number", "goldenretriever_number");
        op.renameColumn("visits", "dog_herd", "goldenretriever_herd");
        op.renameColumn("visits", "dog_number", "goldenretriever_number");
        op.renameForeignKey("tricks", "tricks_dog_herd_dog_number_fkey", "tricks_goldenretriever_herd_goldenretriever_number_fkey");
        op.renameForeignKey("visits", "visits_dog_herd_dog_number_fkey", "visits_goldenretriever_herd_goldenretriever_number_fkey");
        op.renameValues("animal", "dtype", "Dog", "GoldenRetriever");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameValues("animal", "dtype", "GoldenRetriever", "Dog");
        op.renameForeignKey("visits", "visits_goldenretriever_herd_goldenretriever_number_fkey", "visits_dog_herd_dog_number_fkey");
        op.renameForeignKey("tricks", "tricks_goldenretriever_herd_goldenretriever_number_fkey", "tricks_dog_herd_dog_number_fkey");
        op.renameColumn("visits", "goldenretriever_number", "dog_number");
        op.renameColumn("visits", "goldenretriever_herd", "dog_herd");
        op.renameColumn("tricks", "goldenretriever_number", "dog_number");
        op.renameColumn("tricks", "goldenretriever_herd", "dog_herd");
    }
}
