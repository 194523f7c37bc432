package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    long id;

    @Column(name = "`Code`")
    String shown;

    @Column(name = "`code`")
    String internal;
}
