package shop;

import dev.retort.annotations.Dropped;
import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Dropped({"name", "most"})
@Check(name = "name_is_there", constraints = "length(name) > 0")
class Product {
    @Id
    long id;

    @RenamedFrom("fullName")
    String name;

    Integer least;

    @RenamedFrom("limit_")
    Integer most;

    @GeneratedColumn("most - least")
    Integer difference;
}
