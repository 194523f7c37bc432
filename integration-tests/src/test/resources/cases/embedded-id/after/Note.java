package shop;

import jakarta.persistence.*;

@Entity
class Note {
    @Id
    long id;

    @ManyToOne(optional = false)
    Line line;

    @ManyToOne
    @JoinColumn(name = "other_book", referencedColumnName = "book")
    @JoinColumn(name = "other_page", referencedColumnName = "page")
    @JoinColumn(name = "other_nr", referencedColumnName = "nr")
    Line other;
}
