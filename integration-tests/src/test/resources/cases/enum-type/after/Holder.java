package shop;

class Holder {
    enum Urgency {
        SOON,
        NOW {
            @Override
            public String toString() {
                return "now";
            }
        }
    }
}
