package judged;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Who deletes on the one side wants a foreign key on the other, whatever that says. */
@Entity
class Shop {
    @Id
    long id = 1;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Shop parent;

    @OneToMany(mappedBy = "parent")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Shop> children;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Shop neighbour;

    @OneToMany(mappedBy = "neighbour")
    Set<Shop> neighbours;

    @Column(unique = true)
    String label = "l";

    /** Where it refers to another column than the key, Hibernate 6 does nothing for the other side. */
    @ManyToOne
    @JoinColumn(name = "label_of_former", referencedColumnName = "label")
    Shop former;

    @OneToMany(mappedBy = "former")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Shop> successors;

    @ManyToOne
    @JoinColumn(
            name = "label_of_rival",
            referencedColumnName = "label",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Shop rival;

    @OneToMany(mappedBy = "rival")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Shop> rivals;
}
