package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "8ec9c3b2766a", parents = "0d01c4f1cf30", message = "rename name of book to title, rename name of film to title")
public final class R0002_RenameNameOfBookToTitleRenameNameOfFilmToTitle implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("book", "name", "title");
        op.renameColumn("film", "name", "title");
        op.renameUnique("book", "book_name_key", "book_title_key");
        op.renameUnique("film", "film_name_key", "film_title_key");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameUnique("film", "film_title_key", "film_name_key");
        op.renameUnique("book", "book_title_key", "book_name_key");
        op.renameColumn("film", "title", "name");
        op.renameColumn("book", "title", "name");
    }
}
