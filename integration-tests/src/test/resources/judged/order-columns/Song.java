package shop;

import jakarta.persistence.*;

@Entity
class Song {
    @Id
    long id;

    @ManyToOne
    Playlist own;
}
