package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(
        indexes = @Index(name = "name_new_idx", columnList = "name, email desc"),
        uniqueConstraints = @UniqueConstraint(name = "email_new_key", columnNames = "email"))
class Customer {
    @Id
    long id;

    String email;

    String name;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "boss_new_fkey"))
    Customer boss;
}
