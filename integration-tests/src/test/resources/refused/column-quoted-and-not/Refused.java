package shop;

import jakarta.persistence.*;

@Entity
class Refused {
    @Id
    Long id;

    @Column(name = "`amount`")
    Integer amount;

    @Column(name = "amount", insertable = false, updatable = false)
    Integer again;
}
