package shop;

import jakarta.persistence.*;

@Entity
@Table(
        name = "invoices",
        indexes = {
            @Index(name = "invoices_search", columnList = "paidTo"),
            @Index(name = "invoices_search", columnList = "number desc, state"),
            @Index(name = "invoices_search", columnList = "state, number"),
            @Index(name = "invoices_once", columnList = "paidTo", unique = true)
        },
        uniqueConstraints = {
            @UniqueConstraint(name = "invoices_once", columnNames = "number"),
            @UniqueConstraint(name = "invoices_once", columnNames = {"number", "state"}),
            @UniqueConstraint(name = "invoices_twice", columnNames = "state"),
            @UniqueConstraint(name = "invoices_twice", columnNames = "state"),
            @UniqueConstraint(name = "invoices_order", columnNames = {"state", "debtor"}),
            @UniqueConstraint(name = "invoices_order", columnNames = {"debtor", "state"}),
            @UniqueConstraint(name = "invoices_debtors", columnNames = "debtor"),
            @UniqueConstraint(name = "invoices_debtors", columnNames = "number")
        })
class Invoice {
    @Id
    long id;

    String number;
    String state;
    String paidTo;

    /** That it is unique for itself is not what the two of one name say together. */
    @Column(unique = true)
    String debtor;
}

/** Says of its table what the other one does. */
@Entity
@Table(
        name = "invoices",
        indexes = @Index(name = "invoices_search", columnList = "paidTo"),
        uniqueConstraints = @UniqueConstraint(name = "invoices_twice", columnNames = "state"))
class InvoiceInList {
    @Id
    long id;

    String state;
    String paidTo;
}
