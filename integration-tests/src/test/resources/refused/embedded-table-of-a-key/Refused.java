package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.EmbeddedTable;

@Entity
@SecondaryTable(name = "details")
class Customer {
    @EmbeddedId
    @EmbeddedTable("details")
    Key id;

    @Embeddable
    static class Key {
        String street;
    }
}
