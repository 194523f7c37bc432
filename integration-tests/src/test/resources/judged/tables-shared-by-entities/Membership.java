package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "membership")
class Membership {
    @EmbeddedId
    Key key = new Key();

    @Column(length = 20)
    String rank = "captain";

    @Embeddable
    static class Key implements java.io.Serializable {
        @Column(name = "member_id")
        Long member = 7L;

        @Column(name = "club_id")
        Long club = 8L;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && member.equals(that.member) && club.equals(that.club);
        }

        @Override
        public int hashCode() {
            return member.hashCode();
        }
    }
}
