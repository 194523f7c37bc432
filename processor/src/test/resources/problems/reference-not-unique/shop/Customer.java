package shop;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"city", "street"}))
class Customer {
    @Id
    int id;

    @Column(unique = true)
    String email;

    String phone;

    String street;

    String city;

    @ManyToOne
    @JoinColumn(name = "by_email", referencedColumnName = "email")
    Customer byEmail;

    @ManyToOne
    // WARNING [reference-not-unique]
    @JoinColumn(name = "by_phone", referencedColumnName = "phone")
    Customer byPhone;

    @ManyToOne
    @JoinColumn(name = "by_street", referencedColumnName = "street")
    @JoinColumn(name = "by_city", referencedColumnName = "city")
    Customer byAddress;

    @ManyToOne
    @JoinColumn(
            name = "maybe_phone",
            referencedColumnName = "phone",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Customer withoutForeignKey;
}
