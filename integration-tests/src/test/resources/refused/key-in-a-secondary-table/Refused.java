package refused;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "details")
class Shop {
    @Id
    @Column(table = "details")
    long number;

    @Column(table = "details")
    String name;
}
