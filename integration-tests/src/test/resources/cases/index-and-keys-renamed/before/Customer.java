package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(
        indexes = @Index(name = "name_old_idx", columnList = "name, email desc"),
        uniqueConstraints = @UniqueConstraint(name = "email_old_key", columnNames = "email"))
class Customer {
    @Id
    long id;

    String email;

    String name;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "boss_old_fkey"))
    Customer boss;
}
