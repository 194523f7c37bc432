package shop;

import jakarta.persistence.*;

import java.util.*;

@Embeddable
class Contact {
    String phone;

    @ElementCollection
    Set<String> hobbies = new HashSet<>();

    @ElementCollection
    Set<String> nicknames = new HashSet<>();
}
