package shop;

import jakarta.persistence.*;
import java.util.*;

/** Whoever overrides the columns, whether there is a foreign key says the attribute, or the override as a whole. */
@Entity
class Box {
    @Id
    @GeneratedValue
    Long id;

    @AssociationOverride(
            name = "lid",
            joinColumns =
                    @JoinColumn(name = "first_lid", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    @AssociationOverride(name = "bottom", joinColumns = @JoinColumn(name = "first_bottom"))
    @AssociationOverride(
            name = "inside",
            joinColumns =
                    @JoinColumn(name = "first_inside", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    @AssociationOverride(name = "outside", joinColumns = @JoinColumn(name = "first_outside"))
    Parts first;

    @AssociationOverride(
            name = "lid",
            joinColumns = @JoinColumn(name = "second_lid"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @AssociationOverride(
            name = "bottom",
            joinColumns = @JoinColumn(name = "second_bottom"),
            foreignKey = @ForeignKey(name = "bottom_of_second"))
    @AssociationOverride(
            name = "inside",
            joinColumns = @JoinColumn(name = "second_inside"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @AssociationOverride(
            name = "outside",
            joinColumns = @JoinColumn(name = "second_outside"),
            foreignKey = @ForeignKey(name = "second_is_outside"))
    Parts second;

    @ElementCollection
    @AssociationOverride(
            name = "other",
            joinColumns = @JoinColumn(name = "tag", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    List<Tag> tags = new ArrayList<>();
}

@Embeddable
class Parts {
    @ManyToOne
    Box lid;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Box bottom;

    @OneToMany
    @JoinColumn
    Set<Box> inside = new HashSet<>();

    @OneToMany
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Box> outside = new HashSet<>();
}

@Embeddable
class Tag {
    String text;

    @ManyToOne
    Box other;
}
