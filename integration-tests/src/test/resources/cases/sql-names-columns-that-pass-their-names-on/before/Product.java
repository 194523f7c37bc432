package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Check(name = "name_is_there", constraints = "length(name) > 0")
class Product {
    @Id
    long id;

    String name;

    String fullName;

    Integer least;

    Integer most;

    Integer limit_;

    @GeneratedColumn("most - least")
    Integer difference;
}
