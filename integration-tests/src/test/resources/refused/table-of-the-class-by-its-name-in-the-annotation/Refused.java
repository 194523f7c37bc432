package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "theTable")
class Refused {
    @Id
    Long id;

    @Column(table = "theTable")
    Integer amount;
}
