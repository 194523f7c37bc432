package shop;

import jakarta.persistence.*;

@Entity
@Table(schema = "audit", name = "log", indexes = @Index(columnList = "what"))
class Entry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String what;

    @ManyToOne
    Customer who;
}
