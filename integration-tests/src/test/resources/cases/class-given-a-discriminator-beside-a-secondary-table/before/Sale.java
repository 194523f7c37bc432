package shop;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "sale_note")
class Sale {
    @Id
    long id;

    @Column(table = "sale_note")
    String note;
}
