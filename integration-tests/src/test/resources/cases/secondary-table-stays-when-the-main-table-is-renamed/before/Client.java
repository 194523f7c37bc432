package shop;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "details")
class Client {
    @Id
    long id;

    String name;

    @Column(table = "details")
    String phone;
}
