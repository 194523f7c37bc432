package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shelf {
    @Id
    Long id = 1L;

    @ElementCollection
    @Embedded
    List<Book> books = new ArrayList<>(List.of(new Book()));

    @OneToMany
    @Embedded
    List<Shelf> others = new ArrayList<>();
}

@Embeddable
class Book {
    String title = "a";
}
