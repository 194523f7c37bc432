package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("client")
@SecondaryTable(name = "details")
class Customer {
    @Id
    long id;

    String name;

    @Column(table = "details")
    String phone;
}
