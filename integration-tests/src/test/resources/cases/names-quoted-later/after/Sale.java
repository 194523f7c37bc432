package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "`sale`", indexes = @Index(name = "`by_note`", columnList = "`note`"))
class Sale {
    @Id
    @GeneratedValue
    Long id;

    @Column(name = "`note`", unique = true)
    String note;

    @ManyToOne
    Sale before;
}
