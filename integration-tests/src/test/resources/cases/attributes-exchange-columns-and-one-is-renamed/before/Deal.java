package shop;

import jakarta.persistence.*;

@Entity
public class Deal {
    @Id
    Long id;

    @Column(name = "one")
    String buyer;

    @Column(name = "two")
    String seller;
}
