package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.ListIndexBase;

@Entity
class Playlist {
    @Id
    long id;

    @ElementCollection
    @OrderColumn
    List<String> names = List.of("b", "a", "b");

    @ElementCollection
    @OrderColumn(name = "`Place`", columnDefinition = "bigint default 0")
    List<String> placed = List.of("x");

    @ElementCollection
    @ListIndexBase(1)
    List<String> fromOne = List.of("one", "two");

    @ElementCollection
    String[] texts = {"t"};

    @ElementCollection
    @OrderColumn(name = "position")
    int[] numbers = {3, 2};

    @OneToMany
    @JoinTable(name = "playlist_first")
    @OrderColumn
    List<Song> first;

    @ManyToMany
    @OrderColumn(name = "rank", nullable = true)
    List<Song> songs;

    @OneToMany
    @JoinColumn(name = "intro_of")
    @OrderColumn(nullable = true)
    List<Song> intros;

    @OneToMany
    @JoinColumn(name = "outro_of", nullable = false)
    @OrderColumn(nullable = false)
    List<Song> outros;

    @OneToMany(mappedBy = "own")
    @OrderColumn(name = "own_place")
    List<Song> owned;
}
