package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    Address sentTo;

    @AttributeOverride(name = "street", column = @Column(name = "bill_street", length = 40))
    @AttributeOverride(name = "zip", column = @Column(name = "bill_zip", nullable = false))
    Address billedTo;
}
