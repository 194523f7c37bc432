package shop;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(
        name = "notes",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(name = "note_shelf", referencedColumnName = "shelf"),
            @PrimaryKeyJoinColumn(name = "note_place", referencedColumnName = "place")
        })
class Item {

    @EmbeddedId
    Spot spot;

    String name;

    @Column(table = "notes")
    String note;

    @ElementCollection
    Set<String> tags;

    @ManyToOne
    Item next;

    @ManyToMany
    @JoinTable(
            name = "likes",
            joinColumns = {
                @JoinColumn(name = "one_shelf", referencedColumnName = "shelf"),
                @JoinColumn(name = "one_place", referencedColumnName = "place")
            },
            inverseJoinColumns = {
                @JoinColumn(name = "other_shelf", referencedColumnName = "shelf"),
                @JoinColumn(name = "other_place", referencedColumnName = "place")
            })
    Set<Item> similar;
}
