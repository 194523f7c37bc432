package shop;

import jakarta.persistence.*;

import java.util.*;

@Embeddable
class Contact {
    String phone;

    @ElementCollection
    @CollectionTable(name = "likes")
    Set<String> hobbies = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "called")
    Set<String> nicknames = new HashSet<>();
}
