package shop;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "item_notes")
class Item {

    @EmbeddedId
    Spot spot;

    String name;

    @Column(table = "item_notes")
    String note;

    @ElementCollection
    Set<String> tags;

    @ManyToOne
    Item next;

    @ManyToMany
    Set<Item> similar;
}
