package shop;

import jakarta.persistence.*;

@Entity
class Invoice {
    @Id
    // NOTE [generator-unseen]
    @Numbered(sequence = "invoice_numbers")
    long id;
}

@Entity
class Letter {
    @Id
    // NOTE [generator-unseen]
    @Prefixed
    long id;
}

@Entity
class Note {
    @Id
    @Plain
    long id;
}
