package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Bill {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Ticket {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany
    @JoinColumn(name = "about_id")
    Set<Comment> comments;
}

/** Hibernate makes the foreign key of the attribute that comes first by its name. */
@Entity
class Note {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @JoinColumn(name = "subject_id", insertable = false, updatable = false)
    Ticket ticket;

    @ManyToOne
    @JoinColumn(name = "subject_id")
    Bill bill;
}

@Entity
class Comment {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @JoinColumn(name = "about_id", insertable = false, updatable = false)
    Bill bill;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
abstract class Task {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Payment extends Task {
    @ManyToOne
    @JoinColumn(name = "reason_id")
    Bill bill;
}

@Entity
class Repair extends Task {
    @ManyToOne
    @JoinColumn(name = "reason_id")
    Ticket ticket;
}
